@message
Feature: RFC 6533 §3 UTF-8 address type

  @RFC6533-3-a @must
  Rule: An address of the type utf-8 is written in US-ASCII in a 7bit report

    Scenario Outline: Final-Recipient is "utf-8; <address>": <verdict>
      Given a sound message whose "Content-Type" is "multipart/report; report-type=delivery-status; boundary=x"
      And a sound message with the body
        """
        --x
        Content-Type: text/plain; charset=us-ascii

        Your message was not delivered.
        --x
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: utf-8; <address>
        Action: failed
        Status: 5.1.1
        --x--
        """
      When the message is judged
      Then the verdict on this rule is "<verdict>"
      And nothing else is found

      Examples:
        | address                   | verdict |
        | bob@example.net           | pass    |
        | zo\\\\x\{EB\}@example.net | pass    |
        | zo+b@example.net          | fail    |
        | zo\\\\x\{\}@example.net   | fail    |
        | zo\\\\b@example.net       | fail    |
        | zo b@example.net          | fail    |

  @RFC6533-3-e @must @untestable
  Rule: An address is written as utf-8-addr-xtext where its transport is 7bit

    A message does not show how it is sent.

  @RFC6533-3-f @must @untestable
  Rule: A dequoted utf-8-addr-unitext is an address of UTF-8

    It binds the ORCPT parameter of a server.

  @RFC6533-3-g @must @untestable
  Rule: What is labelled utf-8 and is no UTF-8 is copied as it is

    The report alone does not show what ORCPT held.

  @RFC6533-3-h @must @untestable
  Rule: Characters that ORCPT does not permit are encoded

    It binds the ORCPT parameter of a server.

  @RFC6533-3-i @should @untestable
  Rule: An address is written in UTF-8 itself in a message/global-delivery-status

    RFC6533-4.1-c judges its type; which form it came in does not show.

  @RFC6533-3-j @should @untestable
  Rule: Native UTF-8 is sent to a server with SMTPUTF8

    A message does not show how it is sent.

  @RFC6533-3-k @must @untestable
  Rule: No UTF-8 is sent to a server without SMTPUTF8

    A message does not show how it is sent.

  @RFC6533-3-l @should @untestable
  Rule: An ORCPT in utf-8-addr-xtext is turned into UTF-8 in the report

    The report alone does not show what ORCPT held.

  @RFC6533-3-m @must @untestable
  Rule: What is quoted in an address is quoted by its code point

    It binds the ORCPT parameter of a server.

  @RFC6533-3-n @must @untestable
  Rule: A server that knows the type accepts each of its forms

    It binds a server.
