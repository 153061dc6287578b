@message
Feature: RFC 6533 §4.5 Additional requirements on SMTP servers

  @RFC6533-4.5-b @must @untestable
  Rule: A returned message is encoded as 7bit where the way back has no SMTPUTF8

    A message does not show how it is sent.
