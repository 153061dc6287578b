@smtp @server
Feature: RFC 6533 §4.5 Requirements on SMTP servers

  @RFC6533-4.5-a @must @untestable
  Rule: A message with SMTPUTF8 that comes back to a server without it is encoded in seven bits
    No delivery can be made to fail from outside after the message is accepted.
