namespace Host.Pages.Session;

/// <summary>One demonstration account on the sign-in page.</summary>
public sealed record DemoAccountLine(string Account, string Office, string Unit);
