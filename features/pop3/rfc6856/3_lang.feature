@pop3 @server
Feature: RFC 6856 §3 The LANG capability

  @RFC6856-3.1-a @must @monitored @needs-lang
  Rule: LANG is announced without arguments

    Scenario: the response to CAPA
      When the POP3 dialogue runs
        """
        C: CAPA
        S: +OK
        S: ...
        S: LANG
        S: ...
        S: .
        """

  @RFC6856-3.1-b @must @needs-lang
  Rule: LANG can be given before the login and behind it

    Scenario: before
      When the POP3 dialogue runs from the greeting
        """
        C: LANG *
        S: +OK {language}
        C: LANG {language}
        S: +OK {language}
        """

    Scenario: behind
      When the POP3 dialogue runs
        """
        C: LANG *
        S: +OK {language}
        C: LANG {language}
        S: +OK {language}
        """

  @RFC6856-3.2-a @must @needs-lang
  Rule: LANG with a language that the server does not have is answered -ERR

    Scenario Outline: LANG <range>
      When the POP3 dialogue runs
        """
        C: LANG <range>
        S: -ERR
        C: NOOP
        S: +OK
        """

      Examples:
        | range      |
        | qtz        |
        | x-mailspec |
        | de en      |

  @RFC6856-3.2-b @must @monitored @needs-lang
  Rule: Success of LANG is +OK, a space, the tag of the language and a space

    Scenario: the language that the server prefers
      When the POP3 dialogue runs
        """
        C: LANG *
        S: +OK {language}
        """

  @RFC6856-3.2-c @must @monitored @needs-lang
  Rule: A language listing is the tag of a language, and one space and a description perhaps

    Scenario: LANG without an argument
      When the POP3 dialogue runs
        """
        C: LANG
        S: +OK
        S: {language}{*}
        S: ...
        S: .
        """
