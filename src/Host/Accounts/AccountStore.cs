using Host.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Host.Accounts;

/// <summary>Identity's own store over our database, whichever provider it has.</summary>
internal sealed class AccountStore(Store store, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Account, Store, Guid>(store, describer);
