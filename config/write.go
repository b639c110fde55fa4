package config

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// WriteNew writes a file that does not exist yet (fs.ErrExist), whole or not at
// all: a disk that is full leaves nothing that looks like the file.
func WriteNew(path string, mode fs.FileMode, from io.Reader) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, from)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return errors.Join(err, os.Remove(path))
	}
	return nil
}
