package store

import "sync"

// NewMemory makes a store that ends with the process.
func NewMemory() Store { return newEngine(&memoryShelf{bodies: map[bodyID][]byte{}}) }

// memoryShelf keeps the octets of messages in a map.
type memoryShelf struct {
	mu     sync.RWMutex
	bodies map[bodyID][]byte
	last   bodyID
}

func (s *memoryShelf) put(body []byte) (bodyID, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.last++
	s.bodies[s.last] = body
	return s.last, nil
}

func (s *memoryShelf) get(id bodyID) ([]byte, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	body, found := s.bodies[id]
	if !found {
		return nil, ErrNoMessage
	}
	return body, nil
}

func (s *memoryShelf) drop(ids []bodyID) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, id := range ids {
		delete(s.bodies, id)
	}
}

func (s *memoryShelf) commit(*tx) error { return nil }

func (s *memoryShelf) close() error { return nil }
