@message
Feature: RFC 6533 §6.5 message/global-disposition-notification

  @RFC6533-6.5-a @must @untestable
  Rule: A message/global-disposition-notification is labelled 8bit unless its transport is 7bit

    A message does not show how it is sent.
