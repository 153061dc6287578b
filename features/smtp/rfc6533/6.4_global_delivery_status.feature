@smtp @server
Feature: RFC 6533 §6.4 Registration of message/global-delivery-status

  @RFC6533-6.4-a @must @untestable
  Rule: A message/global-delivery-status is 8bit where the transport carries that
    What the transport of a notification has carried is not to be seen in the mailbox.
