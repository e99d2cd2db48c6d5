namespace Host.Accounts;

/// <summary>What a program sends to sign in.</summary>
internal sealed record SignInRequest(string Account, string Password);
