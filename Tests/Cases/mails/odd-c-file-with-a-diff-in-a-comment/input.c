/*
From: me

--- a/x.c
+++ b/x.c
@@ -1 +1 @@
-a
+b
*/
int f(void) { return 0; }
