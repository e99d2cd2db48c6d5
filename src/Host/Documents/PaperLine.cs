namespace Host.Documents;

/// <summary>A paper of a case, as its page lists it.</summary>
/// <param name="Name">As the address names it: /cases/{id}/papers/{name}.docx.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Awaits">What must happen before it can be drawn up; null where it can be now.</param>
public sealed record PaperLine(string Name, Words Title, Words? Awaits);
