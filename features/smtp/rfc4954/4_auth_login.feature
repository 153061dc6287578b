@smtp @server @needs-auth-login
Feature: RFC 4954 §4 AUTH with LOGIN

  # No RFC defines LOGIN. What is asked here is what clients in the field rely on.
  @RFC4954-4-ak @may
  Rule: LOGIN asks for the user name and then for the password

    Scenario: the right ones
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH LOGIN
        S: 334 VXNlcm5hbWU6
        C: {alice.user.base64}
        S: 334 UGFzc3dvcmQ6
        C: {alice.password.base64}
        S: 235
        C: MAIL FROM:<{alice}>
        S: 250
        """

  @RFC4954-4-al @must
  Rule: A wrong answer to any challenge of LOGIN logs nobody in

    # Who refuses the name takes the password for a command.
    Scenario Outline: <user> and <password>
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH LOGIN
        S: 334
        C: <user>
        S: 334|5xx|4xx
        C: <password>
        S: 5xx|4xx
        C: NOOP
        S: 250
        S: (or closes)
        C: AUTH LOGIN
        S: 334
        C: {alice.user.base64}
        S: 334
        C: {alice.password.base64}
        S: 235
        """

      Examples:
        | user                | password                |
        | {alice.user.base64} | d3Jvbmc=                |
        | bm9ib2R5            | {alice.password.base64} |
        | bm9ib2R5            | d3Jvbmc=                |
        | {alice.user.base64} | {alice.user.base64}     |

  @RFC4954-4-am @must @rests-on-RFC4954-4-k
  Rule: A response in LOGIN that is not base64 is answered with 501

    Scenario Outline: <response> for the user name and for the password
      When the submission dialogue runs
        """
        C: EHLO client.example
        S: 250
        C: AUTH LOGIN
        S: 334
        C: <response>
        S: 501
        C: AUTH LOGIN
        S: 334
        C: {alice.user.base64}
        S: 334
        C: <response>
        S: 501
        C: NOOP
        S: 250
        """

      Examples:
        | response |
        | =AAA     |
        | AAA=BBB  |
        | !!!!     |
