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
// all, as MakeNew does.
func WriteNew(path string, mode fs.FileMode, from io.Reader) error {
	return MakeNew(path, mode, func(draft *os.File) error {
		_, err := io.Copy(draft, from)
		return err
	})
}

// MakeNew makes a file that does not exist yet (fs.ErrExist), whole or not at all: it
// gets its name when fill has filled a draft beside it and all of that is on the disk,
// so that neither a full disk nor a crash leaves something that looks like the file.
func MakeNew(path string, mode fs.FileMode, fill func(draft *os.File) error) error {
	draft, err := os.OpenFile(path+"."+rand.Text()+".tmp", os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	err = fill(draft)
	if err == nil {
		err = draft.Sync()
	}
	if err = errors.Join(err, draft.Close()); err == nil {
		err = name(draft.Name(), path)
	}
	if gone := os.Remove(draft.Name()); !errors.Is(gone, fs.ErrNotExist) {
		err = errors.Join(err, gone)
	}
	if err == nil {
		keepName(path)
	}
	return err
}

// name gives a draft its name, and spares what has that name already. A link does so
// in one step; some network and removable disks know none.
func name(draft, path string) error {
	err := os.Link(draft, path)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	if _, there := os.Lstat(path); !errors.Is(there, fs.ErrNotExist) {
		return err
	}
	return os.Rename(draft, path)
}

// keepName has a new name outlive a power cut. Not every file system can be
// asked for that; SQLite does not insist either.
func keepName(path string) {
	if folder, err := os.Open(filepath.Dir(path)); err == nil {
		_ = folder.Sync()
		_ = folder.Close()
	}
}
