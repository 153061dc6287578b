@smtp @server
Feature: RFC 5321 §4.2.5 Reply codes after DATA

  @RFC5321-4.2.5-d @must @untestable
  Rule: A message that was refused behind its end is not delivered later
    What makes a server refuse a message that it has read is its own policy, and no two servers share one.

  @RFC5321-4.2.5-a @must @untestable
  Rule: A message that was accepted and cannot be delivered at once is tried again, and in the end returned to its sender
    Servers refuse at RCPT whom they cannot deliver to; a delivery that fails later cannot be brought about.

  @RFC5321-4.2.5-e @should @untestable
  Rule: A client does not send a message again that was refused with 5yz
    This binds the client alone.
