@smtp @server
Feature: RFC 3461 §5.2.1 Relay to servers that conform

  @RFC3461-5.2.1-a @must @untestable
  Rule: ENVID and RET go on with the message as they came, and not when none came
    What a server says to the next one is not ours to see.

  @RFC3461-5.2.1-b @must @untestable
  Rule: NOTIFY and ORCPT go on with the recipient as they came, and NOTIFY not when none came
    What a server says to the next one is not ours to see.
