@message
Feature: RFC 5322 §4 Obsolete syntax

  @RFC5322-4-a @must @untestable
  Rule: A receiver reads each obsolete form

    A message does not show what its reader understands.

  @RFC5322-4-b @must @untestable
  Rule: Whoever reads a message makes sense of all its forms, and loses none of it

    A message does not show what its reader does with it.

  @RFC5322-4-c @must @untestable
  Rule: Whoever writes a message uses none of the obsolete forms

    Each obsolete form is a Rule of its own in the sections below.
