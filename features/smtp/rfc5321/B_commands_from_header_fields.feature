@smtp @server
Feature: RFC 5321 §B Generating SMTP commands from header fields

  @RFC5321-B-a @should @untestable
  Rule: A system that has no envelope makes one from To, Cc, Bcc and From, and takes Bcc away
    This binds the program that submits; over SMTP there is always an envelope.

  @RFC5321-B-b @must @untestable
  Rule: A gateway does not make the envelope of mail from another system out of the header section
    What lies behind a gateway is out of reach.
