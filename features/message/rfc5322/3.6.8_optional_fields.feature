@message
Feature: RFC 5322 §3.6.8 Optional fields

  @RFC5322-3.6.8-a @must @untestable
  Rule: A field of another specification has a name that RFC 5322 does not define
    A field with a name of RFC 5322 is judged as that field.
