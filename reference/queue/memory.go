package queue

import "sync"

// NewMemory makes a queue that ends with the process.
func NewMemory() Queue { return newIndex(&memoryMessages{octets: map[ID][]byte{}}) }

// memoryMessages keeps octets in a map.
type memoryMessages struct {
	mu     sync.RWMutex
	octets map[ID][]byte
}

func (m *memoryMessages) put(e Entry, message []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.octets[e.ID] = message
	return nil
}

func (m *memoryMessages) get(id ID) ([]byte, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	octets, found := m.octets[id]
	if !found {
		return nil, ErrNoEntry
	}
	return octets, nil
}

func (m *memoryMessages) remove(id ID) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.octets, id)
	return nil
}
