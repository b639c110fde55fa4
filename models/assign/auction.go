package assign

// start finds a state to repair.
func (m *market) start() {}
