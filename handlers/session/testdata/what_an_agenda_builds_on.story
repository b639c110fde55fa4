# Mia and Leo have a goal, and Mia has answered a check-in. The agenda of their next session begins with both. Leo does not come. Sam's brief has what is public of it.

cast
  mia is mentee, supervised by sam
  sam is supervisor
  leo is mentor, speaks es
  leo mentors mia from today

on 2027-01-04 09:00 America/Chicago

mia types /mentor goal

mia sends the form
  title: Write handover notes
  measure: 9 of 10 notes name the plan
  baseline: 5 of 10
  target: 9 of 10
  evidence: A documentation check
  due: 2027-03-01

leo clicks "Aceptar" on "Write handover notes"

on 2027-01-18 10:30 America/Chicago

mia clicks "Answer" on "Progress in your growth area"

mia sends the form
  progress: 3 Some
  tried: Named the plan first
  booked: Yes

mia types /mentor session

mia clicks "Tuesday, January 19, 8:00 AM CST"

leo clicks "Aceptar" on "martes 19 de enero"

leo clicks "Agregar una acción"

on 2027-01-19 09:00 America/Chicago

mia clicks "We are not meeting"

mia clicks "Leo did not come"

sam types /mentor session brief @mia
