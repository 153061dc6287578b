@message
Feature: RFC 3464 §D Registration forms

  @RFC3464-D-a @must @untestable
  Rule: A registered type of names says which characters its names have

    It binds whoever registers a type.

  @RFC3464-D-b @must @untestable
  Rule: A registered type of codes says how its codes are written

    It binds whoever registers a type.
