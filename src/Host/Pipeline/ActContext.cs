using Domain;
using Domain.Organisations;

namespace Host.Pipeline;

/// <summary>Who sends the act, with which key and when. One per request.</summary>
internal sealed class ActContext
{
    /// <summary>The account; all zeros for the program itself.</summary>
    public AccountId Account { get; set; }

    /// <summary>The offices that the account holds now, read from the database for this request.</summary>
    public IReadOnlyList<HeldOffice> Offices { get; set; } = [];

    /// <summary>The request's idempotency key.</summary>
    public string Key { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>The office in which the act is done; set by the authorisation.</summary>
    public Actor? By { get; set; }

    /// <summary>The office of <see cref="By"/> with its holder; null for the program.</summary>
    public HeldOffice? Held { get; set; }

    /// <summary>Statements of their own that are sent in the act's transaction, after what is tracked is written.</summary>
    public List<Func<Persistence.Store, CancellationToken, Task>> Along { get; } = [];

    /// <summary>The one side whose timeline shows this act, set by a handler whose act is private; null for all.</summary>
    public Side? OnlyFor { get; set; }

    /// <summary>The case at work; set by the authorisation.</summary>
    public CaseWork? Work { get; set; }
}
