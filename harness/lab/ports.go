package lab

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
)

// errPortTaken says that a port which was free when it was chosen was taken when the server wanted it.
var errPortTaken = errors.New("a port was taken meanwhile")

// The ports lie between the well-known ones and those that Linux gives to client sockets (32768 and above): a passing
// client socket would hold a port of that range for as long as it lives.
const (
	firstPort = 10000
	lastPort  = 32767
)

// freePorts returns n different ports of 127.0.0.1 that nobody listens on. They are drawn at random, so that labs
// that start at the same time seldom meet.
func freePorts(n int) ([]int, error) {
	var ports []int
	var held []net.Listener // so that no port is drawn twice
	defer func() {
		for _, l := range held {
			l.Close()
		}
	}()
	for range 100 * n {
		port := firstPort + rand.IntN(lastPort-firstPort+1)
		l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
		if err != nil {
			continue
		}
		held, ports = append(held, l), append(ports, port)
		if len(ports) == n {
			return ports, nil
		}
	}
	return nil, fmt.Errorf("no %d free ports between %d and %d", n, firstPort, lastPort)
}

// allFree tells whether nobody listens at the endpoints. After a server has failed it tells why: not every server says
// that a port was taken where it can be read (Postfix's master tells it to syslog alone).
func allFree(endpoints map[string]Endpoint) bool {
	for _, endpoint := range endpoints {
		l, err := net.Listen("tcp", endpoint.Address)
		if err != nil {
			return false
		}
		l.Close()
	}
	return true
}
