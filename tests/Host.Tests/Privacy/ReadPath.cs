namespace Host.Tests.Privacy;

/// <summary>One address with the method by which it is asked.</summary>
internal sealed record ReadPath(string Method, string Address);
