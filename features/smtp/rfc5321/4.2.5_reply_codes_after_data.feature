@smtp @server
Feature: RFC 5321 §4.2.5 Reply codes after DATA

  @RFC5321-4.2.5-d @must @untestable
  Rule: A message that was refused behind its end is not delivered later
    What makes a server refuse a message that it has read is its own policy, and no two servers share one.
