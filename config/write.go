package config

import (
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// WriteNew writes a file that does not exist yet (fs.ErrExist), whole or not at
// all: it gets its name when all of it is on the disk, so that neither a full disk
// nor a crash leaves something that looks like the file.
func WriteNew(path string, mode fs.FileMode, from io.Reader) error {
	draft := path + "." + rand.Text() + ".tmp"
	file, err := os.OpenFile(draft, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, from)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Link(draft, path) // unlike a rename it spares what is there
	}
	if err = errors.Join(err, os.Remove(draft)); err == nil {
		keepName(path)
	}
	return err
}

// keepName has a new name outlive a power cut. Not every file system can be
// asked for that; SQLite does not insist either.
func keepName(path string) {
	if folder, err := os.Open(filepath.Dir(path)); err == nil {
		_ = folder.Sync()
		_ = folder.Close()
	}
}
