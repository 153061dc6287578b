@smtp @server
Feature: RFC 3461 §5.2.7.1 Mailing lists

  @RFC3461-5.2.7.1-a @must @untestable
  Rule: Delivery to a mailing list is a delivery, and what the list sends on owes nothing to the parameters of the message
    A target has no mailing list that we know of.
