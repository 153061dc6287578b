@message
Feature: RFC 3464 §A Collected grammar

  @RFC3464-A-a @must @untestable
  Rule: A report has the form that the collected grammar gives

    The Rules of section 2 judge it.
