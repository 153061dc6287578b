@message
Feature: RFC 7103 §7.5.3 Return-Path

  @RFC7103-7.5.3-a @may
  Rule: A message has one Return-Path field

    Scenario Outline: <count> Return-Path fields: <verdict>
      Given a sound message with <count> "Return-Path" fields
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | count | verdict |
        | 1     | pass    |
        | 2     | fail    |
