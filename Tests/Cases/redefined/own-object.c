// expect: current
static struct vcpu *current;
