@smtp @server
Feature: RFC 5321 §7.4 Mail rerouting based on 251 and 551

  @RFC5321-7.4-a @should @untestable
  Rule: A client believes an address in a 251 or 551 reply only from a server that it can trust
    This binds the client alone.
