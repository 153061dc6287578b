@smtp @server
Feature: RFC 3461 §5.2.6 Failure to deliver

  @RFC3461-5.2.6-a @must @untestable
  Rule: A sender whose NOTIFY has FAILURE, or who gave none, is told that a delivery has failed
    No delivery can be made to fail from outside after the message is accepted.

  @RFC3461-5.2.6-b @must @untestable
  Rule: A sender whose NOTIFY has no FAILURE is not told that a delivery has failed
    No delivery can be made to fail from outside after the message is accepted.
