@message
Feature: RFC 6533 §4.4 Using these media types with multipart/report

  @RFC6533-4.4-b @must @untestable
  Rule: A reader of reports takes the internationalized types for the plain ones

    A message does not show what its reader does with it; RFC6522-3-b takes them as equal.

  @RFC6533-4.4-c @must @untestable
  Rule: A reader of reports expects any mixture of the six types

    A message does not show what its reader does with it.
