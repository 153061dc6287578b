@smtp @server
Feature: RFC 5321 §4.5.3.2 Timeouts

  @RFC5321-4.5.3.2-a @must @untestable
  Rule: A client has a time-out for each command, and no less than the RFC gives
    This binds the client alone.

  @RFC5321-4.5.3.2-b @should @untestable
  Rule: Time-outs can be changed without building the program anew
    How a server is configured cannot be seen from outside.

  @RFC5321-4.5.3.2.7-a @should @untestable
  Rule: A server waits at least five minutes for the next command
    A run that waits for five minutes is of no use to anyone; no verdict of the suite rests on time.
