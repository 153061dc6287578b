@message
Feature: RFC 6532 §3.7 The message/global media type

  @RFC6532-3.7-a @must @untestable
  Rule: A message/global is sent only where SMTPUTF8 allows it

    A message does not show how it is sent.

  @RFC6532-3.7-b @must @untestable
  Rule: A message/global is encoded for a transport of 7 bits

    A message does not show how it is sent; octets above 127 in what is 7bit by its label are RFC2045-6.2-a.

  @RFC6532-3.7-c @should @untestable
  Rule: A message/global is labelled 8bit or binary unless its transport is 7bit

    A message does not show how it is sent.
