package smtp

import (
	"crypto/rand"
	"time"
)

// missingFields writes the fields that a submission server adds to a message which lacks them.
// RFC 6409 §8.2, §8.3
func (s *session) missingFields(header []byte, now time.Time) (fields string) {
	if countFields(header, "Date") == 0 {
		fields = "Date: " + now.Format(rfc5322Date) + "\r\n"
	}
	if countFields(header, "Message-ID") == 0 {
		fields += "Message-ID: <" + rand.Text() + "@" + s.cfg.Hostname + ">\r\n"
	}
	return fields
}
