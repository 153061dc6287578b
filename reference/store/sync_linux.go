package store

import (
	"os"
	"syscall"
)

// syncData waits until a file's octets are on the disk. When they were last written does not matter, and is not waited
// for.
func syncData(file *os.File) error {
	for {
		if err := syscall.Fdatasync(int(file.Fd())); err != syscall.EINTR {
			return os.NewSyscallError("fdatasync", err)
		}
	}
}
