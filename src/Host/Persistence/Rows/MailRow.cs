using Domain;

namespace Host.Persistence.Rows;

/// <summary>One letter to be sent by e-mail. Sent, waiting, failed and given up are read off its columns.</summary>
internal sealed class MailRow
{
    public long Id { get; init; }

    public required AccountId Account { get; init; }

    /// <summary>The message's key; unique for the account, so that nobody gets a letter twice.</summary>
    public required string Key { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    /// <summary>The page's path, to which the installation's address is added when the letter is sent.</summary>
    public required string Link { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SentAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>When it is tried next; null once it is sent, or given up until an administrator asks for another try.</summary>
    public DateTimeOffset? NextTryAt { get; set; }

    /// <summary>Why the last attempt failed; null where none did.</summary>
    public string? Failure { get; set; }
}
