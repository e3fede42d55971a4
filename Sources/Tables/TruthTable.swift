// Truth tables.
