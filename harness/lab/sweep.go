package lab

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"syscall"
	"time"
)

// sweep ends what the main process of the session has left behind: Dovecot's login processes, for one, stay with their
// clients when their master has gone. Those that outlive the patience are killed and reported.
func sweep(session int, patience time.Duration) error {
	signalAll(members(session), syscall.SIGTERM)
	if waitGone(session, patience) {
		return nil
	}
	left := members(session)
	signalAll(left, syscall.SIGKILL)
	if !waitGone(session, stopTime) {
		return fmt.Errorf("processes %v cannot be killed", members(session))
	}
	return fmt.Errorf("processes %v had to be killed", left)
}

// signalAll sends a signal to processes, of which some may have ended since they were listed.
func signalAll(ids []int, signal syscall.Signal) {
	for _, id := range ids {
		_ = syscall.Kill(id, signal)
	}
}

// waitGone tells whether all processes of the session have ended within the given time.
func waitGone(session int, within time.Duration) bool {
	deadline := time.NewTimer(within)
	defer deadline.Stop()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for len(members(session)) > 0 {
		select {
		case <-deadline.C:
			return false
		case <-tick.C:
		}
	}
	return true
}

// members returns the ids of the processes in a session, save those that have ended and are not yet waited for:
// that is their parent's business, and in a container there may be none that does it.
func members(session int) []int {
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return nil
	}
	var ids []int
	for _, entry := range entries {
		id, err := strconv.Atoi(entry.Name())
		if err != nil {
			continue
		}
		stat, err := os.ReadFile("/proc/" + entry.Name() + "/stat")
		if err != nil {
			continue // it has just ended
		}
		// The program's name stands in parentheses and may hold any octet, so the fields are counted from its end.
		var state byte
		var parent, group, of int
		rest := stat[bytes.LastIndexByte(stat, ')')+1:]
		if _, err := fmt.Sscanf(string(rest), " %c %d %d %d", &state, &parent, &group, &of); err != nil {
			continue
		}
		if of == session && state != 'Z' && state != 'X' {
			ids = append(ids, id)
		}
	}
	return ids
}
