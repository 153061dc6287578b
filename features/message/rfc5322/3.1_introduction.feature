@message
Feature: RFC 5322 §3.1 Introduction

  @RFC5322-3.1-a @must @untestable
  Rule: A message is written by the syntax of section 3

    Each grammar rule of the sections below is a Rule of its own there.

  @RFC5322-3.1-b @must @untestable
  Rule: No obsolete form stands in a message that is written today

    Each obsolete form is a Rule of its own in section 4.

  @RFC5322-3.1-c @must @untestable
  Rule: A reader understands the obsolete forms

    A message does not show what its reader understands.

  @RFC5322-3.1-d @should @untestable
  Rule: Where the syntax offers several forms, the advised one is written

    Each advice is a Rule of its own where it stands.
