// Package handlers holds the verbs: the contract that every activity keeps,
// and the router that brings an event or a due timer to its activity and saves
// what the activity answers.
//
// An activity is one folder below this one; handlers/all is the table of
// contents. The router does not know any activity, it does not send anything
// (handlers/delivery does), and it holds no rule of mentoring (models does).
package handlers
