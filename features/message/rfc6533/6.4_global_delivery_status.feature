@message
Feature: RFC 6533 §6.4 message/global-delivery-status

  @RFC6533-6.4-a @must @untestable
  Rule: A message/global-delivery-status is labelled 8bit unless its transport is 7bit

    A message does not show how it is sent.
