@message
Feature: RFC 5322 §1.2.3 Structure of this document

  @RFC5322-1.2.3-a @must @untestable
  Rule: Nobody writes an obsolete form

    Each obsolete form is a Rule of its own in section 4.

  @RFC5322-1.2.3-b @must @untestable
  Rule: What writes messages uses the syntax of section 3 only

    The Rules of section 3 and of each obsolete form judge it.

  @RFC5322-1.2.3-c @must @untestable
  Rule: What reads messages understands the syntax of section 4 too

    A message does not show what its reader understands.

  @RFC5322-1.2.3-d @must @untestable
  Rule: The examples of section 2 define no syntax

    This says how the specification is to be read.

  @RFC5322-1.2.3-e @should @untestable
  Rule: Of several forms the advised one is written

    Each advice is a Rule of its own where it stands.
