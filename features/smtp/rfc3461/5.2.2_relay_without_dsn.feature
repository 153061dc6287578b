@smtp @server
Feature: RFC 3461 §5.2.2 Relay to servers that do not conform

  @RFC3461-5.2.2-a @must @untestable
  Rule: To a server that does not offer DSN no parameter of it is sent
    What a server says to the next one is not ours to see.

  @RFC3461-5.2.2-b @must @untestable
  Rule: Who asked for SUCCESS is told that the message was relayed to a server without DSN
    There is no next server whose replies we could choose.

  @RFC3461-5.2.2-c @must @untestable
  Rule: Who did not exclude FAILURE is told that the next server refused the recipient, and nobody else is
    There is no next server whose replies we could choose.
