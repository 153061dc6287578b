@smtp @server
Feature: RFC 5321 §3.6.3 Message submission servers as relays

  @RFC5321-3.6.3-a @must @untestable
  Rule: A relay that cannot deliver what it has accepted sends a notification to the reverse-path
    What the suite sends to a stranger's address is refused by every target that is no open relay; the next hop is not seen from here.

  @RFC5321-3.6.3-b @should @untestable
  Rule: Such a notification has the form of a delivery status notification
    It can only be had from a relay whose next hop fails.

  @RFC5321-3.6.3-c @must @untestable
  Rule: No notification is sent about a notification
    It can only be had from a relay whose next hop fails.

  @RFC5321-3.6.3-d @must @untestable
  Rule: A notification is sent with the null reverse-path
    It goes out of the server by another session than those that the suite sees.

  @RFC5321-3.6.3-e @must @untestable
  Rule: A relay neither acts on a message's header section and body nor changes them, save for its own Received field
    The next hop of a relay is not seen from here. RFC5321-4.1.1.4-h judges what is delivered.
