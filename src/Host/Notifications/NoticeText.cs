using Domain;

namespace Host.Notifications;

/// <summary>What a person is told.</summary>
/// <param name="Subject">In one line, for the head of an e-mail.</param>
/// <param name="Body">In whole sentences.</param>
internal sealed record NoticeText(Words Subject, Words Body);
