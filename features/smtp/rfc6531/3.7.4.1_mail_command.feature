@smtp @server
Feature: RFC 6531 §3.7.4.1 UTF-8 strings in replies to MAIL and RCPT

  @RFC6531-3.7.4.1-b @must @untestable @needs-smtputf8
  Rule: Without SMTPUTF8 a mailbox in UTF-8 is not told with 251 or 551: the reply is 250 or 550 without it
    It takes a recipient whose mail is forwarded to a mailbox in UTF-8, and a target has none that could be named.
