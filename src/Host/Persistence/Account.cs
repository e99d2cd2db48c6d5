using Domain;
using Microsoft.AspNetCore.Identity;

namespace Host.Persistence;

/// <summary>A person's account. What it may do follows from the offices that it holds.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    public AccountId AccountId => new(Id);
}
