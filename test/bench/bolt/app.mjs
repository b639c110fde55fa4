// The yardstick: a Slack app as Slack's own framework would have one write it. It answers a slash
// command, and saves a form as one row before it acknowledges.
import bolt from '@slack/bolt';
import pg from 'pg';

const rows = new pg.Pool({ host: process.env.PG_HOST, user: 'postgres', database: process.env.PG_DATABASE, max: 16 });
await rows.query('CREATE TABLE saved (id text PRIMARY KEY, person text NOT NULL, answers jsonb NOT NULL, at timestamptz NOT NULL DEFAULT now())');

const socketMode = Boolean(process.env.SLACK_APP_TOKEN);
const app = new bolt.App({
  socketMode,
  token: process.env.SLACK_BOT_TOKEN,
  appToken: process.env.SLACK_APP_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
  endpoints: ['/slack/commands', '/slack/interactions'],
  logLevel: bolt.LogLevel.ERROR,
});

app.command('/mentor', async ({ ack, command }) => {
  await ack({ response_type: 'ephemeral', text: `What you can do with ${command.command}: home, help, goal.` });
});

app.view('goal.save', async ({ ack, body, view }) => {
  await rows.query({
    name: 'save',
    text: 'INSERT INTO saved (id, person, answers) VALUES ($1, $2, $3)',
    values: [view.id, body.user.id, JSON.stringify(view.state.values)],
  });
  await ack();
});

await app.start({ port: Number(process.env.PORT), host: '127.0.0.1' });
