namespace Host.Demo;

/// <summary>A demonstration account, as the sign-in page offers it.</summary>
/// <param name="Account">Its code, with which it signs in.</param>
/// <param name="Password">The one password of all demonstration accounts.</param>
/// <param name="Office">The office's stored name.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Title">The office's full title.</param>
internal sealed record DemoAccountLine(string Account, string Password, string Office, string Unit, string Title);
