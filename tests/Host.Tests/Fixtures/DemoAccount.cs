namespace Host.Tests.Fixtures;

/// <summary>One row of <c>GET /api/demo/accounts</c>.</summary>
public sealed record DemoAccount(string Account, string Password, string Office, string Unit);
